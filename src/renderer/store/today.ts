/** The user's own day as YYYY-MM-DD, which near midnight is not that of universal time. */
export function today(): string {
  const date = new Date()
  const two = (value: number): string => String(value).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}
