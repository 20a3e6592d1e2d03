/** To be written. */
export default function AdvisersScreen() {
  return <div className="page" />
}
