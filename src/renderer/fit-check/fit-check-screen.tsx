/** To be written. */
export default function FitCheckScreen() {
  return <div className="page" />
}
