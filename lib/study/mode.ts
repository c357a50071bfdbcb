/** How a learner is studying. A quiz asks about one article; a review asks whatever is due, of all articles. */
export type Mode = 'quiz' | 'review'
