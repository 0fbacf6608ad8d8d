/** What the documents promise is so. */
@NullMarked
package factbook.docs;

import org.jspecify.annotations.NullMarked;
