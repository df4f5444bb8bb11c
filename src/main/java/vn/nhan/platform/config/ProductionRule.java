package vn.nhan.platform.config;

import java.util.List;

/** What a room wants to be safe before the service starts in production. A bean of this type is found and asked. */
public interface ProductionRule {

    /** Each problem begins with the name of its setting. */
    List<String> problems();
}
