package vn.nhan.tenant.file;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the values a record lacks, at any depth. Whatever may be absent is declared as {@code Optional}. */
final class Completeness {

    private Completeness() {}

    static void check(Record read, FileProblems problems) {
        examine(read, "", problems);
    }

    private static void examine(@Nullable Object value, String path, FileProblems problems) {
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(present -> examine(present, path, problems));
        } else if (value instanceof Record holder) {
            examineComponents(holder, path, problems);
        } else if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                examine(list.get(i), path + "[" + i + "]", problems);
            }
        } else if ((value == null || value.toString().isBlank()) && problems.clean(path)) {
            problems.add(path, "missing");
        }
    }

    private static void examineComponents(Record holder, String path, FileProblems problems) {
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            String inner = path.isEmpty() ? component.getName() : path + "." + component.getName();
            examine(valueOf(component, holder), inner, problems);
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record holder) {
        try {
            var accessor = component.getAccessor();
            // Rooms that read files of their own keep their records to themselves.
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " of " + holder.getClass(), e);
        }
    }
}
