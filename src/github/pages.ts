/** What a list asks for of each page. */
interface PageRequest {
  readonly per_page: number;
  readonly page: number;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly isLast: boolean;
}

const PAGE_SIZE = 100;

/**
 * The pages of a list, one after the other; a further one is read only when somebody asks for it. Not the REST client's
 * own `paginate`: that leaves the signal out of its requests. Whether there is another page is not told from the number of
 * items: a server may put fewer on a page than it is asked for.
 * https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
export async function* pagesOf<Item>(
  list: (
    request: PageRequest,
  ) => Promise<{ readonly data: readonly Item[]; readonly headers: { readonly link?: string | undefined } }>,
): AsyncGenerator<Page<Item>> {
  for (let page = 1; ; page++) {
    const { data, headers } = await list({ per_page: PAGE_SIZE, page });
    const isLast = !(headers.link?.includes('rel="next"') ?? false);
    yield { items: data, isLast };
    if (isLast) return;
  }
}
