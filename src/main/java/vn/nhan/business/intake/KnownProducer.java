package vn.nhan.business.intake;

import org.jspecify.annotations.Nullable;

/**
 * A producer that is there already.
 *
 * @param hamlet of its address
 * @param ours whether an import of this province wrote it down and nobody has touched it since
 */
record KnownProducer(
        ProducerRecord record, int tenant, @Nullable String hamlet, boolean ours) {}
