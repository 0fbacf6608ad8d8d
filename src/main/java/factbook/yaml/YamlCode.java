package factbook.yaml;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** The mistakes of YAML itself, whatever the file is about. */
public enum YamlCode implements Code {
  EMPTY("yaml/empty"),
  SYNTAX("yaml/syntax"),
  INDENTATION("yaml/indentation"),
  DUPLICATE_KEY("yaml/duplicate-key"),
  KEY("yaml/key"),
  ANCHOR("yaml/anchor"),
  ALIAS("yaml/alias"),
  TAG("yaml/tag"),
  DIRECTIVE("yaml/directive"),
  SECOND_DOCUMENT("yaml/second-document"),
  TOO_DEEP("yaml/too-deep"),
  CHARACTER("yaml/character"),
  SWALLOWED_COMMENT("yaml/swallowed-comment") {
    @Override
    public Severity severity() {
      return Severity.WARNING;
    }
  };

  private final String id;

  YamlCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
