/** The book as data: subjects, facts, evidence, sources, vocabulary, settings. */
@NullMarked
package factbook.fact;

import org.jspecify.annotations.NullMarked;
