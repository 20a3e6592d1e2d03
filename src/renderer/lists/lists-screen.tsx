/** To be written. */
export default function ListsScreen() {
  return <div className="page" />
}
