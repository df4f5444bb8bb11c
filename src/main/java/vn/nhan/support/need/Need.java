package vn.nhan.support.need;

import org.jspecify.annotations.Nullable;
import vn.nhan.platform.text.LocalizedText;

/**
 * Something that people ask for help with; experts name the same ones as their fields.
 *
 * @param parent code of the need it is part of; null at the top
 */
public record Need(String code, @Nullable String parent, LocalizedText name) {}
