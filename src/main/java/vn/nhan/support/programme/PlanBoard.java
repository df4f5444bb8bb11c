package vn.nhan.support.programme;

import java.util.Arrays;
import java.util.List;

/**
 * A plan as a board.
 *
 * @param late how many tasks are late
 */
record PlanBoard(ProgrammeView programme, long done, long total, long late, List<Column> columns) {

    /** Tasks of one pillar, late ones first. */
    record Column(String pillar, long done, long total, List<Task> tasks) {}

    /** A task in the reader's words. */
    record Task(
            TaskView it, String programme, String name, String pillar, String state, String tone, List<Noted> noted) {

        static Task of(TaskView view, String programme, ProgrammeWords words) {
            return new Task(
                    view,
                    programme,
                    words.in(view.name(), view.nameEn()),
                    words.pillar(view.pillar()),
                    words.of(view.state()),
                    tone(view),
                    view.history().stream()
                            .map(event -> new Noted(event, words.of(event.state())))
                            .toList());
        }

        private static String tone(TaskView view) {
            return switch (view.state()) {
                case TODO -> view.late() ? "bad" : "neutral";
                case DOING -> view.late() ? "bad" : "info";
                case DONE -> "ok";
                case DROPPED -> "neutral";
            };
        }
    }

    record Noted(TaskView.Event it, String state) {}

    static PlanBoard of(ProgrammeView programme, List<TaskView> tasks, ProgrammeWords words) {
        return new PlanBoard(
                programme,
                done(tasks),
                tasks.size(),
                tasks.stream().filter(TaskView::late).count(),
                Arrays.stream(Pillar.values())
                        .map(pillar -> column(
                                words.pillar(pillar),
                                programme,
                                tasks.stream()
                                        .filter(task -> task.pillar() == pillar)
                                        .toList(),
                                words))
                        .filter(column -> column.total() > 0)
                        .toList());
    }

    private static Column column(String pillar, ProgrammeView programme, List<TaskView> tasks, ProgrammeWords words) {
        return new Column(
                pillar,
                done(tasks),
                tasks.size(),
                tasks.stream()
                        .map(task -> Task.of(task, programme.name(), words))
                        .toList());
    }

    private static long done(List<TaskView> tasks) {
        return tasks.stream().filter(task -> task.state() == TaskState.DONE).count();
    }
}
