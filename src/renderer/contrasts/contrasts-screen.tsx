/** To be written. */
export default function ContrastsScreen() {
  return <div className="page" />
}
