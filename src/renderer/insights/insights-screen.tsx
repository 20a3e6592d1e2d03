/** To be written. */
export default function InsightsScreen() {
  return <div className="page" />
}
