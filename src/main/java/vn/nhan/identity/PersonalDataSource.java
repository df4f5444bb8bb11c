package vn.nhan.identity;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.platform.tenancy.TenantId;

/**
 * What a room keeps of a person: a bean of this type adds to the document that the person may ask for (Law 91/2025/QH15,
 * article 4). Asked once for the installation itself and once for every province, each time in a transaction of that place
 * alone.
 */
public interface PersonalDataSource {

    /** In the order in which they are to be read; none where nothing is kept. Nothing of anybody else may stand in them. */
    Uni<List<Section>> collect(Mutiny.Session session, Subject subject);

    /**
     * Whose data are asked for, and where.
     *
     * @param key opens what is sealed for this person
     * @param place a province, or the installation itself
     */
    record Subject(UUID accountId, PersonKey key, TenantId place) {}

    /**
     * @param key such as {@code roles}; its title stands in {@code subject/export-words}
     * @param entries facts by name: texts, numbers, booleans, moments, days, or lists of texts; their titles stand there too
     */
    record Section(String key, List<Map<String, Object>> entries) {

        /** No section at all when there are no entries. */
        public static List<Section> of(String key, List<Map<String, Object>> entries) {
            return entries.isEmpty() ? List.of() : List.of(new Section(key, entries));
        }
    }
}
