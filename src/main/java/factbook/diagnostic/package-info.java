/** What is wrong with a book, in words: mistakes as values, their codes and their printed forms. */
@NullMarked
package factbook.diagnostic;

import org.jspecify.annotations.NullMarked;
