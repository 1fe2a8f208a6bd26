import { Component, type ComponentType, type VNode } from "preact"

/** Draws anew only when a property is another value. */
export const memo = <P extends object>(draw: (props: P) => VNode | null): ComponentType<P> =>
  class extends Component<P> {
    override shouldComponentUpdate(next: P): boolean {
      const before = this.props as Readonly<Record<string, unknown>>
      const after = next as Readonly<Record<string, unknown>>
      return Object.keys(after).some((key) => after[key] !== before[key])
    }
    override render() {
      return draw(this.props as P)
    }
  }
