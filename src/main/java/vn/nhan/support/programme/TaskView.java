package vn.nhan.support.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task of a plan with its history.
 *
 * @param late whether its day is over and it is not done
 * @param history the latest first
 */
record TaskView(
        UUID id,
        UUID programmeId,
        int number,
        String name,
        @Nullable String nameEn,
        Pillar pillar,
        String unit,
        LocalDate dueOn,
        TaskState state,
        boolean late,
        List<Event> history,
        int version) {

    /** @param paper whether a file came with it */
    record Event(
            UUID id,
            Instant at,
            TaskState state,
            @Nullable String note,
            @Nullable String link,
            boolean paper) {}

    /** Where officers find it. */
    public String address() {
        return "/office/programmes/tasks/" + id;
    }

    static TaskView of(PlanTask task, List<Event> history, LocalDate today) {
        return new TaskView(
                task.id(),
                task.programmeId,
                task.number,
                task.name,
                task.nameEn,
                task.pillar(),
                task.unit,
                task.dueOn,
                task.state(),
                task.isLateOn(today),
                history,
                task.version);
    }
}
