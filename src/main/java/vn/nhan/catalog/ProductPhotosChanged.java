package vn.nhan.catalog;

import java.util.UUID;
import vn.nhan.platform.event.DomainEvent;

/** A product has other pictures than before; whoever shows them must look again. */
public record ProductPhotosChanged(UUID productId) implements DomainEvent {}
