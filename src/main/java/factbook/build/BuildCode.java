package factbook.build;

import factbook.diagnostic.Code;

/** What can go wrong around the stages. */
enum BuildCode implements Code {
  RECORD_EXISTS("sources/record-exists"),
  NO_DOCUMENT("sources/no-document");

  private final String id;

  BuildCode(String id) {
    this.id = id;
  }

  @Override
  public String id() {
    return id;
  }
}
