/// What tells a record from others of its kind, in the form that is found fastest.
package enum RecordIdentity: Hashable, Sendable {
  case uid(UID)
  case key(String)
}
