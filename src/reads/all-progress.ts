// How far is this person in each lesson ever opened?
export { readAllProgress } from '#storage/progress-store.ts';
