package vn.nhan.support.assessment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.storage.PaperIntake;
import vn.nhan.platform.tenancy.TenantOwned;

/** One time that a question was answered; whoever answers again adds another version. */
@Entity
@Immutable
@Table(name = "assessment_answer")
class Answer extends TenantOwned {

    UUID assessmentId;
    String instrument;
    int edition;
    String question;
    int version;
    int points;

    @Nullable
    String note;

    @Nullable
    String evidenceKey;

    @Nullable
    String evidenceType;

    @Nullable
    @Column(name = "evidence_sha256")
    String evidenceSha256;

    Instant givenAt;
    UUID givenBy;
    String givenAs;

    protected Answer() {}

    private Answer(Assessment assessment, String question, int version) {
        super(assessment.tenant());
        this.assessmentId = assessment.id();
        this.instrument = assessment.instrument;
        this.edition = assessment.edition;
        this.question = question;
        this.version = version;
    }

    /** @param before what was answered until now, whose evidence stays; null for the first time */
    static Answer next(Assessment assessment, String question, @Nullable Answer before) {
        var next = new Answer(assessment, question, before == null ? 1 : before.version + 1);
        if (before != null) {
            next.points = before.points;
            next.note = before.note;
            next.evidenceKey = before.evidenceKey;
            next.evidenceType = before.evidenceType;
            next.evidenceSha256 = before.evidenceSha256;
        }
        return next;
    }

    /** What was answered elsewhere, by whoever answered it then. */
    static Answer taken(Assessment assessment, Answer from) {
        var taken = next(assessment, from.question, from);
        taken.version = 1;
        taken.givenAt = from.givenAt;
        taken.givenBy = from.givenBy;
        taken.givenAs = from.givenAs;
        return taken;
    }

    Answer said(int points, @Nullable String note) {
        this.points = points;
        this.note = note;
        return this;
    }

    /** @param paper null takes it away */
    Answer shown(PaperIntake.@Nullable Taken paper) {
        evidenceKey = paper == null ? null : paper.key().value();
        evidenceType = paper == null ? null : paper.paper().contentType();
        evidenceSha256 = paper == null ? null : paper.paper().sha256();
        return this;
    }

    Answer given(Giver by, Instant at) {
        givenBy = by.account();
        givenAs = by.as().key();
        givenAt = at;
        return this;
    }

    boolean hasEvidence() {
        return evidenceKey != null;
    }

    boolean says(int points, @Nullable String note) {
        return this.points == points && Objects.equals(this.note, note);
    }
}
