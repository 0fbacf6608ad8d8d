/**
 * What a person should look at in the book's own texts: ambiguous conversions, the glossary,
 * punctuation.
 */
@NullMarked
package factbook.review;

import org.jspecify.annotations.NullMarked;
