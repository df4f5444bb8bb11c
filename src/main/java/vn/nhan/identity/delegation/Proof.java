package vn.nhan.identity.delegation;

import vn.nhan.platform.storage.ObjectKey;

/**
 * A signed form or a recording that is checked and stored.
 *
 * @param contentType as it will be served
 * @param sha256 of the bytes as they were sent, in lower case hex
 */
public record Proof(ProofKind kind, ObjectKey key, String contentType, String sha256) {}
