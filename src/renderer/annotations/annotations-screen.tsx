/** To be written. */
export default function AnnotationsScreen() {
  return <div className="page" />
}
