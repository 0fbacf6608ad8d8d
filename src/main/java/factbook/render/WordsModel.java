package factbook.render;

import factbook.localize.Words;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import org.jspecify.annotations.Nullable;

/** The words of the interface for templates: {@code w.evidence}. */
record WordsModel(Words words) implements TemplateHashModel {
  @Override
  public @Nullable TemplateModel get(String key) {
    String word = words.find(key);
    return word == null ? null : new SimpleScalar(word);
  }

  @Override
  public boolean isEmpty() {
    return words.keys().isEmpty();
  }
}
