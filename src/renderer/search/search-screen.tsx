/** To be written. */
export default function SearchScreen() {
  return <div className="page" />
}
