/** What a page shows first: it asks four domains. */
export const firstQuery = `{
  product(handle: "ridgeline-rain-jacket") {
    title
    brand { name }
    localizedContent(locale: "de-CH") { title { text locale isFallback } }
    rating { average count }
    availability { available isInStock }
  }
}`;
