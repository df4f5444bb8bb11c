package vn.nhan.catalog.category;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** All categories with what they ask for, as it changes over time. Immutable. */
public final class CategoryTree {

    /** An attribute that a category asks for from one day on, perhaps until another (both included). */
    record Rule(
            String category,
            Attribute attribute,
            boolean required,
            LocalDate from,
            @Nullable LocalDate until) {

        boolean holdsOn(LocalDate day) {
            return !day.isBefore(from) && (until == null || !day.isAfter(until));
        }
    }

    private final List<Category> inOrder;
    private final Map<String, Category> byCode;
    private final List<Rule> rules;

    CategoryTree(List<Category> inOrder, List<Rule> rules) {
        this.inOrder = List.copyOf(inOrder);
        this.byCode = inOrder.stream()
                .collect(java.util.stream.Collectors.toUnmodifiableMap(Category::code, category -> category));
        this.rules = List.copyOf(rules);
    }

    public Optional<Category> find(@Nullable String code) {
        return code == null ? Optional.empty() : Optional.ofNullable(byCode.get(code));
    }

    /** What a code stands for, whether it is asked for today or was once. */
    public Optional<Attribute> attribute(String code) {
        return rules.stream()
                .map(Rule::attribute)
                .filter(attribute -> attribute.code().equals(code))
                .findFirst();
    }

    /** All, each after the one it is part of. */
    public List<Category> all() {
        return inOrder;
    }

    /** Those that goods are put in: no others are part of them. */
    public List<Category> leaves() {
        return inOrder.stream()
                .filter(category ->
                        inOrder.stream().noneMatch(other -> category.code().equals(other.parent())))
                .toList();
    }

    /** From the top down to the category itself; empty for none. */
    public List<Category> path(@Nullable String code) {
        var path = new ArrayList<Category>();
        for (var step = find(code); step.isPresent(); step = find(step.get().parent())) {
            path.add(0, step.get());
        }
        return path;
    }

    /** What goods of the category say of themselves on that day, in the order in which they are asked. */
    public List<Requirement> asked(@Nullable String code, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.category().equals(code) && rule.holdsOn(day))
                .map(rule -> new Requirement(rule.attribute(), rule.required()))
                .toList();
    }

    /** Whether an officer looks at such goods before they are shown; also when a category above says so. */
    public boolean isModeratedFirst(@Nullable String code) {
        return path(code).stream().anyMatch(Category::moderatedFirst);
    }
}
