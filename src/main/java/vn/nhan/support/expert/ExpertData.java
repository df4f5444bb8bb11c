package vn.nhan.support.expert;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: what they are as an expert. */
@ApplicationScoped
class ExpertData implements PersonalDataSource {

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createSelectionQuery("from Expert where accountId = :account order by id", Expert.class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(found -> Section.of(
                        "experts", found.stream().map(ExpertData::facts).toList()));
    }

    private static Map<String, Object> facts(Expert expert) {
        return new Facts()
                .with("name", expert.name)
                .with("expertAbout", expert.about)
                .with("expertFields", Arrays.asList(expert.fields))
                .with("expertLanguages", Arrays.asList(expert.languages))
                .with("expertLatitude", expert.latitude)
                .with("expertLongitude", expert.longitude)
                .with("listedAt", expert.listedAt)
                .with("at", expert.registeredAt)
                .with("endedAt", expert.endedAt)
                .asMap();
    }
}
