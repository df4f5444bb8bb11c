package vn.nhan.support.programme;

import vn.nhan.platform.html.Form;
import vn.nhan.platform.text.Dates;

/** A task of a plan as typed into a form. */
final class TaskForm {

    private TaskForm() {}

    @SuppressWarnings("NullAway") // what is missing goes on to the validation, which names it with all else
    static TaskFacts read(Form form) {
        return new TaskFacts(
                form.read("number", Integer::valueOf),
                form.value("name"),
                form.optional("nameEn"),
                form.read("pillar", Pillar::of),
                form.value("unit"),
                form.read("dueOn", Dates::parse));
    }

    static Form fill(Form form, TaskView task) {
        return form.with("number", task.number())
                .with("name", task.name())
                .with("nameEn", task.nameEn())
                .with("pillar", task.pillar().key())
                .with("unit", task.unit())
                .with("dueOn", task.dueOn())
                .with("version", task.version());
    }
}
