/** Two contracts that differ in one thing, and whom that breaks; `nothing` is changed by an editorial one. */
export interface Case {
  was: string;
  is: string;
  breaks: 'consumers' | 'producers' | 'both' | 'nobody' | 'nothing';
}
