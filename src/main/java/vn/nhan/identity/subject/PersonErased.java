package vn.nhan.identity.subject;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/**
 * A person was forgotten. Published in every province: rooms that copied the person's name or number replace it.
 *
 * @param pseudonym what stands in place of the name, such as {@code Người đã xoá dữ liệu · K7QFAB}
 */
public record PersonErased(UUID accountId, String pseudonym) implements DomainEvent {}
