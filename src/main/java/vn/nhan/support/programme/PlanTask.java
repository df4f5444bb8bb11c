package vn.nhan.support.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.nhan.platform.problem.Difference;
import vn.nhan.platform.tenancy.TenantOwned;
import vn.nhan.platform.text.Dates;

/** Something that a plan says is to be done. */
@Entity
@Table(name = "support_task")
class PlanTask extends TenantOwned {

    UUID programmeId;
    int number;
    String name;

    @Nullable
    String nameEn;

    String pillar;
    String unit;
    LocalDate dueOn;
    String state;

    @Version
    int version;

    protected PlanTask() {}

    PlanTask(SupportProgramme programme) {
        super(programme.tenant());
        this.programmeId = programme.id();
        this.state = TaskState.TODO.key();
    }

    TaskState state() {
        return TaskState.of(state);
    }

    Pillar pillar() {
        return Pillar.of(pillar);
    }

    void describe(TaskFacts facts) {
        number = facts.number();
        name = facts.name().strip();
        nameEn = facts.nameEn() == null ? null : facts.nameEn().strip();
        pillar = facts.pillar().key();
        unit = facts.unit().strip();
        dueOn = facts.dueOn();
    }

    /** What somebody else has said of it, beside what is to be said now. */
    List<Difference> differences(TaskFacts facts, ProgrammeWords words) {
        return List.of(
                Difference.of("number", number, facts.number()),
                Difference.of("name", name, facts.name().strip()),
                Difference.of(
                        "nameEn",
                        nameEn,
                        facts.nameEn() == null ? null : facts.nameEn().strip()),
                Difference.of("pillar", words.pillar(pillar()), words.pillar(facts.pillar())),
                Difference.of("unit", unit, facts.unit().strip()),
                Difference.of("dueOn", Dates.format(dueOn), Dates.format(facts.dueOn())));
    }

    /** @throws ProgrammeFailure.EvidenceMissing when it is said to be done and nothing shows it */
    void move(TaskState to, boolean shown) {
        if (to == TaskState.DONE && !shown) {
            throw new ProgrammeFailure.EvidenceMissing();
        }
        state = to.key();
    }

    /** Whether its day is over and it is not done. */
    boolean isLateOn(LocalDate day) {
        return state().isOpen() && dueOn.isBefore(day);
    }
}
