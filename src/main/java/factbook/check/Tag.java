package factbook.check;

import java.util.List;

/**
 * The beginning of an element.
 *
 * @param name in lower case, also in drawings
 * @param isBlock whether the text before it, inside and behind it does not run on
 * @param attributes in order, each once; their names in lower case outside of drawings, their
 *     character references resolved
 */
record Tag(String name, boolean isBlock, List<Attribute> attributes) {
  /** One attribute; without a value it is empty. */
  record Attribute(String name, String value) {}

  /** The value of an attribute; empty where there is none. */
  String attribute(String wanted) {
    for (int i = 0; i < attributes.size(); i++) {
      if (attributes.get(i).name().equals(wanted)) {
        return attributes.get(i).value();
      }
    }
    return "";
  }

  /** Whether it has an attribute, with a value or without. */
  boolean has(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
