package vn.nhan.business.profile;

import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.storage.ObjectKey;

/** A room that keeps the documents of claims. They name people: for the producer and whoever it hands them to. */
public interface ClaimPapers {

    /**
     * Of a claim that stands.
     *
     * @param kind as {@link ProducerClaim#kind}
     */
    record ClaimPaper(String kind, String mediaType, ObjectKey key) {}

    /** Of what stands on a day, what holds longest first. */
    Uni<List<ClaimPaper>> standing(Mutiny.Session session, UUID business, LocalDate day);
}
