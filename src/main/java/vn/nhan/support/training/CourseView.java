package vn.nhan.support.training;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A course; see {@link NewCourse}. */
record CourseView(
        UUID id,
        String need,
        String title,
        @Nullable String titleEn,
        String learns,
        String trainer,
        String audience,
        Completion completion,
        int passMark) {

    public String titleIn(String language) {
        return language.equals("en") && titleEn != null ? titleEn : title;
    }

    static CourseView of(Course course) {
        return new CourseView(
                course.id(),
                course.need,
                course.title,
                course.titleEn,
                course.learns,
                course.trainer,
                course.audience,
                course.completion(),
                course.passMark);
    }
}
