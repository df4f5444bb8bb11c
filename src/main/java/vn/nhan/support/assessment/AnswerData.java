package vn.nhan.support.assessment;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import vn.nhan.identity.Facts;
import vn.nhan.identity.PersonalDataSource;

/** Of a person's own data: which questions of an assessment they have answered, and what they noted. */
@ApplicationScoped
class AnswerData implements PersonalDataSource {

    private static final String ANSWERS = "select b.name, n.question, n.note, n.given_at from assessment_answer n"
            + " join assessment a on a.tenant_id = n.tenant_id and a.id = n.assessment_id"
            + " join business b on b.tenant_id = a.tenant_id and b.id = a.business_id"
            + " where n.given_by = :account order by n.id";

    @Override
    public Uni<List<Section>> collect(Mutiny.Session session, Subject subject) {
        return session.createNativeQuery(ANSWERS, Object[].class)
                .setParameter("account", subject.accountId())
                .getResultList()
                .map(rows -> Section.of(
                        "assessmentAnswers",
                        rows.stream().map(AnswerData::facts).toList()));
    }

    private static Map<String, Object> facts(Object[] row) {
        return new Facts()
                .with("businessName", row[0])
                .with("question", row[1])
                .with("answerNote", row[2])
                .with("at", row[3])
                .asMap();
    }
}
