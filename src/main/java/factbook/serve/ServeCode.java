package factbook.serve;

import factbook.diagnostic.Code;
import factbook.diagnostic.Severity;

/** What can be wrong with serving. */
public enum ServeCode implements Code {
  /** Another program listens there, or this one may not. */
  PORT_TAKEN("serve/port-taken", Severity.ERROR),
  /** Others than the editor can read along. */
  OPEN_TO_OTHERS("serve/open-to-others", Severity.WARNING),
  /** The system does not tell of changes, so they are looked for. */
  NO_WATCHING("serve/no-watching", Severity.WARNING);

  private final String id;
  private final Severity severity;

  ServeCode(String id, Severity severity) {
    this.id = id;
    this.severity = severity;
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public Severity severity() {
    return severity;
  }

  @Override
  public boolean isReadingOrWriting() {
    return this == PORT_TAKEN;
  }
}
