package vn.nhan.identity;

import java.util.UUID;

/**
 * The key under which everything is sealed that tells who one person is; itself sealed. Destroying it is how a person is
 * forgotten.
 *
 * @param sealed as it stands in {@code account.person_key}
 */
public record PersonKey(UUID accountId, byte[] sealed) {}
