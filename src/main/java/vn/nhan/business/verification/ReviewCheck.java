package vn.nhan.business.verification;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.business.ReviewSubject;

/**
 * Something that the platform itself can look up about a business before an officer decides. It helps to look; it decides
 * nothing. Beans of this type are found, also those of the rooms above, and asked one after the other.
 */
public interface ReviewCheck {

    /** The place of its findings among the others'; small comes first. */
    int order();

    /** What it found; nothing where there is nothing to say. Only reads. */
    Uni<List<Finding>> look(Mutiny.Session session, ReviewSubject subject);
}
