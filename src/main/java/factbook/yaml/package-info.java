/** YAML as an own tree with the place of every key and value; the only package with SnakeYAML. */
@NullMarked
package factbook.yaml;

import org.jspecify.annotations.NullMarked;
