/** What a build remembers of the one before, so that it need not do the same work again. */
@NullMarked
package factbook.cache;

import org.jspecify.annotations.NullMarked;
