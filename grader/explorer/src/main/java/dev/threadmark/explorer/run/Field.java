package dev.threadmark.explorer.run;

/**
 * A field of the program, or a stand-in for what has no field of its own.
 *
 * @param id its number, as instrumented code passes it
 * @param key what it is known by in schedules, whatever compiler made the class file
 * @param owner the simple name of the class that declares it
 * @param name its name
 */
public record Field(int id, int key, String owner, String name) {
    /** As a learner reads it. */
    public String label() {
        return owner.isEmpty() ? name : owner + "." + name;
    }
}
