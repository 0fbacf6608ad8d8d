/**
 * The book to take along: a zip of the site, one document, an EPUB, all made of the finished pages,
 * so that none can say anything else than the site.
 */
@NullMarked
package factbook.offline;

import org.jspecify.annotations.NullMarked;
