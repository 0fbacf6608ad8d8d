/** JSON Schemas of the files of a book, and the settings that let an editor use them. */
@NullMarked
package factbook.schema;

import org.jspecify.annotations.NullMarked;
