@NullMarked
package factbook.search;

import org.jspecify.annotations.NullMarked;
