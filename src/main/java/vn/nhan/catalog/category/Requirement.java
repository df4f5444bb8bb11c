package vn.nhan.catalog.category;

/** What a category asks of its goods, on a day: an attribute that must be said, or may be. */
public record Requirement(Attribute attribute, boolean required) {}
