package factbook.view;

/**
 * How to cite a page.
 *
 * @param standard by GB/T 7714-2015
 * @param plain as a sentence
 * @param bibtex as an entry of BibTeX, several lines
 */
public record PageCitationView(CitationView standard, CitationView plain, CitationView bibtex) {}
