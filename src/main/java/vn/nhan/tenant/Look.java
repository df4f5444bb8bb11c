package vn.nhan.tenant;

/** How the pages of a province look. */
public record Look(Colours colours, Theme theme) {}
