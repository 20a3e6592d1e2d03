/** To be written. */
export default function LogScreen() {
  return <div className="page" />
}
