/** To be written. */
export default function TrashScreen() {
  return <div className="page" />
}
